problem-not-found = Sidan finns inte. Den kan ha flyttat, eller så är den inte din.
problem-general = Det gick inte just nu. Det du redan har sparat finns kvar.
problem-title = Det gick inte
problem-kept = Du har varit inloggad en stund utan att göra något. Logga in igen. Det du skrev finns kvar.
problem-signed-out = Du är inte inloggad. Logga in för att fortsätta.
