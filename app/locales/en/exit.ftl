exit-onward = Go on
