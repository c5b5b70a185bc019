ui-skip-to-content = Hoppa till innehållet
