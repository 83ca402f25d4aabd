site-name = Tallowgate
