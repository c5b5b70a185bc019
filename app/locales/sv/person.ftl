person-sign-in-title = Logga in

# $name (String) - the demo person's name
person-sign-in-as = Logga in som { $name }
