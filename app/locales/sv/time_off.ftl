time-off-said = Ledigheten är sparad.
time-off-said-gone = Ledigheten är borttagen.
time-off-said-day = Dagens tider är sparade.
time-off-said-day-gone = Dagen har sina vanliga tider igen.
