time-off-said = Your time off is saved.
time-off-said-gone = The time off is removed.
time-off-said-day = The hours of that day are saved.
time-off-said-day-gone = The day has its usual hours again.
