start-title = Your way forward
