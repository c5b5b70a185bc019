problem-not-found = There is no such page. It may have moved, or it is not yours.
problem-general = That did not work just now. What you have saved is still there.
problem-title = That did not work
problem-kept = You were signed in for a while without doing anything. Sign in again. What you wrote is still there.
problem-signed-out = You are not signed in. Sign in to go on.
