person-sign-in-title = Sign in
person-sign-in-as = Sign in as { $name }
