//! The answer to a form that had an effect: a repeat of the same form gets the same answer and has no second effect.

use domain::access::Purpose;
use domain::id::ParticipantId;

use super::Failure;
use super::record::Writing;

/// What a write gave, remembered under the form's key.
#[derive(Clone, Debug, PartialEq)]
pub struct Done {
    /// 201 for something new, 200 for a change.
    pub status: u16,
    /// Where the person goes next.
    pub location: String,
    /// The same outcome for programs.
    pub body: serde_json::Value,
}

impl Done {
    /// Something new that now stands at `location`.
    pub fn created(location: impl Into<String>, body: serde_json::Value) -> Self {
        Self { status: 201, location: location.into(), body }
    }

    /// A change to something that was there.
    pub fn changed(location: impl Into<String>, body: serde_json::Value) -> Self {
        Self { status: 200, location: location.into(), body }
    }
}

/// What is known of a form's key.
pub enum Earlier {
    /// Never seen, or it had no effect.
    New,
    /// The same form was sent before: this was the answer.
    Same(Done),
    /// The key was used for another body.
    Other,
}

impl Writing<'_, '_> {
    /// What was answered to this key before; waits while the same form is being answered.
    pub fn earlier_answer(&mut self, key: &str, body_hash: &[u8]) -> Result<Earlier, Failure> {
        let person = self.who().id();
        self.tx().lock_key(person.0, key)?;
        let row = self.tx().maybe_row(
            "SELECT body_hash, status, location, body, record, purpose FROM answers WHERE person = $1 AND form_key = $2",
            &[person.into(), key.into()],
        )?;
        let Some(row) = row else {
            return Ok(Earlier::New);
        };
        if row.get::<Vec<u8>>(0)? != body_hash {
            return Ok(Earlier::Other);
        }
        // What could be seen then is not therefore to be seen now: the record is opened again.
        let record: Option<ParticipantId> = row.get(4)?;
        let purpose: Option<String> = row.get(5)?;
        if let Some(participant) = record {
            let purpose = purpose.as_deref().and_then(Purpose::parse).ok_or(Failure::NotFound)?;
            self.open(participant, purpose)?;
        }
        let body: String = row.get(3)?;
        Ok(Earlier::Same(Done {
            status: u16::try_from(row.get::<i64>(1)?).unwrap_or(200),
            location: row.get(2)?,
            body: serde_json::from_str(&body)
                .map_err(|_| Failure::Broken("a broken answer".to_owned()))?,
        }))
    }

    /// Remembers the answer in the same transaction as its effect.
    pub fn add_answer(&mut self, key: &str, body_hash: &[u8], done: &Done) -> Result<(), Failure> {
        let (person, now, opened) = (self.who().id(), self.now(), self.opened());
        self.tx()
            .execute(
                "INSERT INTO answers (person, form_key, body_hash, status, location, body, at, record, purpose)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                &[
                    person.into(),
                    key.into(),
                    body_hash.into(),
                    i64::from(done.status).into(),
                    (&done.location).into(),
                    done.body.to_string().into(),
                    now.into(),
                    opened.map(|(participant, _)| participant).into(),
                    opened.map(|(_, purpose)| purpose.as_str()).into(),
                ],
            )
            .map(drop)
    }
}
