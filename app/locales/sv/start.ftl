start-title = Din väg framåt
