# The name of the site.
site-name = Tallowgate Human Rights Monitor
# Topic: telephones and their lines.
tag-telephones = Telephones
