# The name of the site.
site-name = Tallowgate
