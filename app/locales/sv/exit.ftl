exit-onward = Gå vidare
