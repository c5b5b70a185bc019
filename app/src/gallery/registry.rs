//! Every page type of the portal, with the id it has in the gallery. A page that is missing here fails a test.

use domain::language::Language;
use domain::person::StaffRole;
use jiff::civil::date;

use super::{Entry, Group, ListPage};
use crate::page::Page;
use crate::text::{self, T};
use crate::ui::layout::{Contact, Frame, Side};
use crate::{
    booking, desk, exit, feed, goal, group, help, hours, meeting_type, overview, person, plan,
    problem, render, stand_in, start, statement,
};

/// One page type, without its type.
#[derive(Clone, Copy, Debug)]
pub struct Shown {
    pub id: &'static str,
    pub group: Group,
    /// The path of the page type in the code.
    pub type_name: &'static str,
    /// Whether the page has islands.
    pub islands: bool,
    side: Side,
    /// An address the page can have.
    path: &'static str,
    states: fn(T) -> Vec<State>,
    html: fn(Frame, &str, bool) -> Option<String>,
}

/// One state of a page.
pub struct State {
    pub name: &'static str,
    /// The tab title, without the name of the portal.
    pub title: String,
}

const STAFF: Side = Side::Staff(StaffRole::CaseManager);

/// Every page, in the order of the gallery.
#[expect(clippy::too_many_lines, reason = "one line a page, and every page here")]
pub fn pages() -> Vec<Shown> {
    use Group::{Goals, Meetings, Open, Plan, Problems, Staff};
    use Side::{Participant, SignedOut};
    vec![
        page::<start::StartPage>("start", Open, SignedOut, "/"),
        page::<person::SignInPage>("sign-in", Open, SignedOut, "/logga-in"),
        page::<help::HelpPage>("help", Open, SignedOut, "/hjalp"),
        page::<help::AboutExitPage>("about-exit", Open, SignedOut, "/om-lamna"),
        page::<statement::StatementPage>("statement", Open, SignedOut, "/tillganglighet"),
        page::<exit::EmptyPage>("empty", Open, SignedOut, "/tom"),
        page::<ListPage>("gallery", Open, SignedOut, super::list::PATH),
        page::<overview::OverviewPage>("overview", Plan, Participant, "/"),
        page::<plan::PlanPage>("plan", Plan, Participant, "/plan"),
        page::<plan::WordsPage>("plan-words", Plan, Participant, plan::WORDS),
        page::<plan::PurposePage>("plan-purpose", Plan, Participant, "/plan/insats/1"),
        page::<plan::VersionsPage>("plan-versions", Plan, Participant, "/plan/versioner"),
        page::<plan::VersionPage>("plan-version", Plan, Participant, "/plan/versioner/1"),
        page::<goal::GoalsPage>("goal-list", Goals, Participant, goal::LIST),
        page::<goal::NewPage>("goal-new", Goals, Participant, "/mal/nytt"),
        page::<goal::GoalPage>("goal", Goals, Participant, "/mal/1"),
        page::<goal::ThinkPage>("goal-think", Goals, Participant, "/mal/1/tank-vidare"),
        page::<goal::SharePage>("goal-share", Goals, Participant, "/mal/1/dela"),
        page::<goal::EditPage>("goal-edit", Goals, Participant, "/mal/1/andra"),
        page::<goal::proposal::ProposalPage>("goal-proposal", Goals, Participant, "/mal/forslag/1"),
        page::<goal::week::WeekPage>("goal-week", Goals, Participant, goal::week::PATH),
        page::<goal::archive::ArchivePage>("goal-archive", Goals, Participant, "/mal/1/handelser"),
        page::<goal::EndPage>("goal-end", Goals, Participant, "/mal/1/avsluta"),
        page::<booking::MeetingsPage>("meeting-list", Meetings, Participant, "/moten"),
        page::<booking::WhomPage>("booking-whom", Meetings, Participant, "/moten/boka"),
        page::<booking::TimePage>("booking-time", Meetings, Participant, "/moten/boka/tid"),
        page::<booking::NeedsPage>("booking-needs", Meetings, Participant, "/moten/boka/satt"),
        page::<booking::CheckPage>("booking-check", Meetings, Participant, "/moten/boka/kontroll"),
        page::<booking::MeetingPage>("meeting", Meetings, Participant, "/moten/1"),
        page::<booking::CancelPage>("meeting-cancel", Meetings, Participant, "/moten/1/avboka"),
        page::<feed::FeedPage>("feed", Meetings, Participant, "/moten/kalender"),
        page::<booking::MovePage>("meeting-move", Meetings, Participant, "/moten/1/flytta"),
        page::<booking::WishPage>("time-wish", Meetings, Participant, "/moten/onskemal/1"),
        page::<group::ListPage>("group-list", Meetings, Participant, group::LIST),
        page::<group::GroupPage>("group", Meetings, Participant, "/moten/grupp/1"),
        page::<group::LeavePage>("group-leave", Meetings, Participant, "/moten/grupp/1/avboka"),
        page::<hours::HoursPage>("hours", Plan, Participant, hours::PATH),
        page::<hours::DayPage>("hours-day", Plan, Participant, "/timmar/2026-11-26"),
        page::<desk::list::ListPage>("desk", Staff, STAFF, desk::HOME),
        page::<desk::closed::ClosedPage>(
            "desk-closed",
            Staff,
            Side::Staff(StaffRole::Coordinator),
            desk::HOME,
        ),
        page::<desk::meeting::MeetingPage>("desk-meeting", Staff, STAFF, "/personal/moten/1"),
        page::<desk::time_wish::WishPage>("desk-time-wish", Staff, STAFF, "/personal/onskemal/1"),
        page::<desk::cancel::CancelPage>("desk-cancel", Staff, STAFF, "/personal/moten/1/avboka"),
        page::<desk::away::AwayPage>("desk-away", Staff, STAFF, desk::away::PATH),
        page::<desk::moving::MovePage>("desk-move", Staff, STAFF, "/personal/moten/1/flytta"),
        page::<desk::continuity::ContinuityPage>(
            "desk-continuity",
            Staff,
            STAFF,
            desk::continuity::PATH,
        ),
        page::<desk::outcome::OutcomePage>(
            "desk-outcome",
            Staff,
            STAFF,
            "/personal/moten/1/utfall",
        ),
        page::<desk::agenda::AgendaPage>("desk-agenda", Staff, STAFF, desk::agenda::PATH),
        page::<desk::time_off::TimeOffPage>("desk-time-off", Staff, STAFF, desk::time_off::PATH),
        page::<desk::people::PeoplePage>("desk-people", Staff, STAFF, desk::PEOPLE),
        page::<desk::participant::ParticipantPage>(
            "desk-participant",
            Staff,
            STAFF,
            "/personal/deltagare/1",
        ),
        page::<hours::desk::WeekPage>("desk-work", Staff, STAFF, "/personal/deltagare/1/timmar"),
        page::<hours::desk::DayPage>(
            "desk-work-day",
            Staff,
            STAFF,
            "/personal/deltagare/1/timmar/2026-11-26",
        ),
        page::<hours::desk::AgreementPage>(
            "desk-work-agreement",
            Staff,
            STAFF,
            "/personal/deltagare/1/timmar/overenskommelse",
        ),
        page::<plan::LinePage>("desk-plan-line", Staff, STAFF, "/personal/deltagare/1/insats"),
        page::<desk::goal::GoalPage>("desk-goal", Staff, STAFF, "/personal/deltagare/1/mal/1"),
        page::<desk::proposal::ProposePage>(
            "desk-propose",
            Staff,
            STAFF,
            "/personal/deltagare/1/mal/nytt",
        ),
        page::<desk::handover::HandoversPage>("desk-handovers", Staff, STAFF, desk::handover::PATH),
        page::<desk::handover::AskPage>(
            "desk-handover-ask",
            Staff,
            STAFF,
            "/personal/deltagare/1/overlamna",
        ),
        page::<desk::handover::OnePage>("desk-handover", Staff, STAFF, "/personal/overlamningar/1"),
        page::<desk::book::BookPage>("desk-book", Staff, STAFF, "/personal/deltagare/1/boka"),
        page::<group::DeskPage>("desk-groups", Staff, STAFF, group::DESK),
        page::<group::NewPage>("desk-group-new", Staff, STAFF, group::NEW),
        page::<group::LedPage>("desk-group", Staff, STAFF, "/personal/grupp/1"),
        page::<group::CancelPage>("desk-group-cancel", Staff, STAFF, "/personal/grupp/1/avboka"),
        page::<meeting_type::MeetingTypesPage>(
            "meeting-types",
            Staff,
            Side::Staff(StaffRole::Coordinator),
            meeting_type::PATH,
        ),
        page::<meeting_type::EditPage>(
            "meeting-type",
            Staff,
            Side::Staff(StaffRole::Coordinator),
            meeting_type::NEW,
        ),
        page::<stand_in::StandInsPage>(
            "stand-ins",
            Staff,
            Side::Staff(StaffRole::Coordinator),
            stand_in::PATH,
        ),
        page::<stand_in::NewPage>(
            "stand-in-new",
            Staff,
            Side::Staff(StaffRole::Coordinator),
            stand_in::NEW,
        ),
        page::<desk::hours::HoursPage>("desk-hours", Staff, STAFF, desk::HOURS),
        page::<desk::why::WhyPage>("desk-why", Staff, STAFF, desk::why::PATH),
        page::<problem::ProblemPage>("problem", Problems, SignedOut, "/finns-inte"),
    ]
}

fn page<P: Page>(id: &'static str, group: Group, side: Side, path: &'static str) -> Shown {
    Shown {
        id,
        group,
        type_name: std::any::type_name::<P>(),
        islands: P::ISLANDS,
        side,
        path,
        states: states::<P>,
        html: html::<P>,
    }
}

impl Shown {
    /// The page and the names of its states.
    pub fn entry(&self, t: T) -> Entry {
        let states = self.states(t);
        let title = states.first().map(|state| state.title.clone()).unwrap_or_default();
        let states = states.into_iter().map(|state| state.name).collect();
        Entry { id: self.id, group: self.group, title, states }
    }

    /// Every state: the examples first, then what may be said at the top of the page.
    pub fn states(&self, t: T) -> Vec<State> {
        (self.states)(t)
    }

    /// The document of one state as the portal gives it, framed for the person who would see it.
    pub fn draw(&self, state: &str, frame: Frame, islands: bool) -> Option<String> {
        let t = text::of(frame.language);
        let name = match self.side {
            Side::SignedOut => None,
            Side::Participant => Some("Amina Yusuf".to_owned()),
            Side::Staff(_) => Some("Sara Lind".to_owned()),
        };
        let contact = (self.side == Side::Participant).then(|| Contact {
            name: "Sara Lind".to_owned(),
            role: t.ui_role_case_manager(),
            phone: "08-123 456 01".to_owned(),
            hours: frame.office.hours.clone(),
        });
        let frame = Frame { side: self.side, name, contact, path: self.path.to_owned(), ..frame };
        let has_hours = self.path.starts_with(hours::PATH);
        let frame = Frame { has_hours, ..frame };
        (self.html)(frame, state, islands)
    }
}

fn states<P: Page>(t: T) -> Vec<State> {
    let examples = P::examples(t);
    let said = examples.first().map(|(_, page)| page.title(t)).unwrap_or_default();
    let said = P::said(t).into_iter().map(|(name, _)| State { name, title: said.clone() });
    let shown = examples.iter().map(|(name, page)| State { name, title: page.title(t) });
    shown.chain(said).collect()
}

fn html<P: Page>(mut frame: Frame, state: &str, islands: bool) -> Option<String> {
    let t = text::of(frame.language);
    frame.said = P::said(t).into_iter().find(|(name, _)| *name == state).map(|(_, words)| words);
    let is_said = frame.said.is_some();
    let example = || {
        let mut examples = P::examples(t).into_iter();
        examples.find(|(name, _)| is_said || *name == state).map(|(_, page)| page)
    };
    let html = render::with_islands(frame.clone(), example()?, islands && P::ISLANDS);
    if !html.contains(MENDS) {
        return Some(html);
    }
    // Something to mend: the title says so, as the door makes it say.
    frame.has_errors = true;
    Some(render::with_islands(frame, example()?, islands && P::ISLANDS))
}

/// What the error summary carries.
const MENDS: &str = "data-errors";

/// A frame for the tests' and the server's own choice of language; the rest is filled in when a state is drawn.
pub fn frame(language: Language, assets: &'static crate::ui::layout::Assets) -> Frame {
    Frame {
        today: date(2026, 11, 24),
        language,
        side: Side::SignedOut,
        name: None,
        contact: None,
        office: crate::ui::layout::Office::example(),
        path: String::new(),
        has_hours: false,
        portal_name: "Min väg".to_owned(),
        exit_url: "https://www.smhi.se/".to_owned(),
        said: None,
        has_errors: false,
        stamp: "0".to_owned(),
        assets,
    }
}
