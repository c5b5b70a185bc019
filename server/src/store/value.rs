//! Values both databases know, and rows read by type.

use domain::id::{
    AgreementId, BookingId, CheckInId, EventId, GoalId, GroupId, HandoverId, InterventionId,
    MeetingTypeId, MessageId, ParticipantId, PersonId, PlanVersionId, ProposalId, StaffId,
    StandInId, StepId, TimeOffId, TimeWishId, WorkDayId,
};
use domain::time::Span;
use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use super::Failure;

/// One value in the common ground of the two databases.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Null,
    Int(i64),
    Bool(bool),
    Text(String),
    Uuid(Uuid),
    Bytes(Vec<u8>),
}

/// One row of an answer.
#[derive(Clone, Debug)]
pub struct Row(pub(super) Vec<Value>);

impl Row {
    /// The value of a column, counted from 0; refuses a value of another type.
    pub fn get<T: FromValue>(&self, column: usize) -> Result<T, Failure> {
        T::from_value(self.0.get(column).unwrap_or(&Value::Null))
            .ok_or_else(|| Failure::Broken(format!("column {column}: another type")))
    }

    /// The span of two neighbouring columns.
    pub fn span(&self, start: usize) -> Result<Span, Failure> {
        Ok(Span::new(self.get(start)?, self.get(start + 1)?))
    }
}

/// Types that can be read from a row.
pub trait FromValue: Sized {
    /// Nothing when the value is of another type.
    fn from_value(value: &Value) -> Option<Self>;
}

impl FromValue for i64 {
    fn from_value(value: &Value) -> Option<Self> {
        if let Value::Int(number) = value { Some(*number) } else { None }
    }
}

impl FromValue for bool {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Bool(truth) => Some(*truth),
            Value::Int(number) => Some(*number != 0),
            _ => None,
        }
    }
}

impl FromValue for String {
    fn from_value(value: &Value) -> Option<Self> {
        if let Value::Text(text) = value { Some(text.clone()) } else { None }
    }
}

impl FromValue for Uuid {
    fn from_value(value: &Value) -> Option<Self> {
        if let Value::Uuid(id) = value { Some(*id) } else { None }
    }
}

impl FromValue for Vec<u8> {
    fn from_value(value: &Value) -> Option<Self> {
        if let Value::Bytes(bytes) = value { Some(bytes.clone()) } else { None }
    }
}

impl FromValue for Timestamp {
    fn from_value(value: &Value) -> Option<Self> {
        Self::from_microsecond(i64::from_value(value)?).ok()
    }
}

impl FromValue for Date {
    fn from_value(value: &Value) -> Option<Self> {
        if let Value::Text(text) = value { text.parse().ok() } else { None }
    }
}

impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: &Value) -> Option<Self> {
        if *value == Value::Null { Some(None) } else { T::from_value(value).map(Some) }
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<bool> for Value {
    fn from(truth: bool) -> Self {
        Self::Bool(truth)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<Uuid> for Value {
    fn from(id: Uuid) -> Self {
        Self::Uuid(id)
    }
}

impl From<&[u8]> for Value {
    fn from(bytes: &[u8]) -> Self {
        Self::Bytes(bytes.to_vec())
    }
}

impl From<Timestamp> for Value {
    fn from(at: Timestamp) -> Self {
        Self::Int(at.as_microsecond())
    }
}

impl From<Date> for Value {
    fn from(day: Date) -> Self {
        Self::Text(day.to_string())
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(maybe: Option<T>) -> Self {
        maybe.map_or(Self::Null, Into::into)
    }
}

macro_rules! ids {
    ($($id:ident),+ $(,)?) => {$(
        impl FromValue for $id {
            fn from_value(value: &Value) -> Option<Self> {
                Uuid::from_value(value).map(Self)
            }
        }

        impl From<$id> for Value {
            fn from(id: $id) -> Self {
                Self::Uuid(id.0)
            }
        }
    )+};
}

ids!(
    AgreementId,
    WorkDayId,
    BookingId,
    MeetingTypeId,
    MessageId,
    TimeOffId,
    TimeWishId,
    StandInId,
    HandoverId,
    CheckInId,
    EventId,
    GoalId,
    GroupId,
    InterventionId,
    ParticipantId,
    PersonId,
    PlanVersionId,
    ProposalId,
    StaffId,
    StepId
);
