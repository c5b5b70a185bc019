//! Every door on one page, with who may pass it. What surrounds them all is in `doors.rs`.

mod doors;

use axum::Router;

use self::doors::Doors;
use crate::guard::Access::{Anyone, Participant, SignedIn, Staff};
use crate::portal::Shared;
use crate::web::{
    booking, demo, desk, draft, feed, fold, gallery, goal, group, help, hours, meeting_type, news,
    person, plan, stand_in, start,
};

/// All doors. A door stands here or nowhere.
#[expect(clippy::too_many_lines, reason = "one line a door, and every door on one page")]
pub fn router(portal: &Shared) -> Router {
    let mut doors = proposals(plans(work(groups(Doors::new(portal)))))
        .get(Anyone, "/", start::start)
        .get(Anyone, "/logga-in", person::sign_in)
        .post(Anyone, "/logga-ut", person::sign_out)
        .post(Anyone, "/lamna", person::quick_exit)
        .get(Anyone, "/tom", person::empty)
        .get(Anyone, "/hjalp", help::help)
        .get(Anyone, "/om-lamna", help::about_exit)
        .get(Anyone, "/tillganglighet", help::statement)
        .post(Anyone, "/sprak", person::language)
        .post(SignedIn, "/utkast", draft::keep)
        .post(SignedIn, "/visa-fler", fold::show_more)
        .post(SignedIn, "/sett", news::seen)
        .get(Participant, "/mal", goal::list)
        .post(Participant, "/mal", goal::add)
        .get(Participant, "/mal/nytt", goal::new)
        .get(Participant, "/mal/{id}", goal::show)
        .get(Participant, "/mal/{id}/tank-vidare", goal::think::ask)
        .post(Participant, "/mal/{id}/tank-vidare", goal::think::save)
        .get(Participant, "/mal/{id}/dela", goal::share::ask)
        .post(Participant, "/mal/{id}/dela", goal::share::save)
        .get(Participant, "/mal/{id}/andra", goal::edit::ask)
        .post(Participant, "/mal/{id}/andra", goal::edit::save)
        .post(Participant, "/mal/{id}/steg", goal::step::add)
        .post(Participant, "/mal/{id}/steg/{step}", goal::step::set)
        .post(Participant, "/mal/{id}/steg/{step}/angra", goal::undo::undo)
        .post(Participant, "/mal/{id}/steg/{step}/flytta", goal::order::change)
        .post(Participant, "/mal/{id}/hur-gick-det", goal::progress::add)
        .get(Participant, "/mal/{id}/avsluta", goal::end::ask)
        .post(Participant, "/mal/{id}/avsluta", goal::end::save)
        .get(Participant, "/moten", booking::list)
        .post(Participant, "/moten", booking::send::request)
        .get(Participant, "/moten/boka", booking::flow::whom)
        .post(Participant, "/moten/boka", booking::flow::choose_whom)
        .get(Participant, "/moten/boka/tid", booking::time::time)
        .post(Participant, "/moten/boka/tid", booking::time::choose_time)
        .get(Participant, "/moten/boka/satt", booking::flow::needs)
        .post(Participant, "/moten/boka/satt", booking::flow::choose_needs)
        .get(Participant, "/moten/boka/kontroll", booking::flow::check)
        .get(Participant, "/moten/kalender", feed::show)
        .post(Participant, "/moten/kalender", feed::make)
        .post(Participant, "/moten/kalender/av", feed::stop)
        .post(Participant, "/moten/onskemal", booking::time_wish::send)
        .get(Participant, "/moten/onskemal/{id}", booking::time_wish::show)
        .post(Participant, "/moten/onskemal/{id}/igen", booking::time_wish::again)
        .post(Participant, "/moten/onskemal/{id}/ta-tillbaka", booking::time_wish::withdraw)
        .get(Participant, "/moten/{id}", booking::show)
        .get(Participant, "/moten/{id}/kalender.ics", booking::calendar)
        .get(Participant, "/moten/{id}/avboka", booking::cancel::ask)
        .post(Participant, "/moten/{id}/avboka", booking::cancel::cancel)
        .get(Participant, "/moten/{id}/flytta", booking::moving::ask)
        .post(Participant, "/moten/{id}/flytta", booking::moving::send)
        .post(Participant, "/moten/{id}/flytta/svar", booking::moving::answer::answer)
        .post(Participant, "/moten/{id}/angra", booking::undo::undo)
        .post(Participant, "/moten/{id}/svar", booking::reply::reply)
        .post(Participant, "/moten/{id}/hur-det-gick", booking::outcome::answer)
        .get(Staff, "/personal", desk::list)
        .get(Staff, "/personal/moten/{id}", desk::show)
        .post(Staff, "/personal/moten/{id}/svar", desk::answer::answer)
        .get(Staff, "/personal/moten/{id}/kalender.ics", desk::calendar::file)
        .get(Staff, "/personal/moten/{id}/avboka", desk::cancel::ask)
        .post(Staff, "/personal/moten/{id}/avboka", desk::cancel::cancel)
        .get(Staff, "/personal/onskemal/{id}", desk::time_wish::show)
        .post(Staff, "/personal/onskemal/{id}/svar", desk::time_wish::answer)
        .get(Staff, "/personal/borta", desk::away::ask)
        .post(Staff, "/personal/borta", desk::away::send)
        .get(Staff, "/personal/moten/{id}/flytta", desk::moving::ask)
        .post(Staff, "/personal/moten/{id}/flytta", desk::moving::send)
        .post(Staff, "/personal/moten/{id}/flytta/svar", desk::moving::answer)
        .post(Staff, "/personal/moten/{id}/angra", desk::undo::undo)
        .get(Staff, "/personal/moten/{id}/utfall", desk::outcome::ask)
        .post(Staff, "/personal/moten/{id}/utfall", desk::outcome::tell)
        .post(Staff, "/personal/moten/{id}/utfall/avgor", desk::outcome::settle)
        .get(Staff, "/personal/deltagare", desk::people::list)
        .get(Staff, "/personal/deltagare/{id}", desk::people::show)
        .get(Staff, "/personal/deltagare/{id}/boka", desk::book::ask)
        .post(Staff, "/personal/deltagare/{id}/boka", desk::book::send)
        .get(Staff, "/personal/deltagare/{id}/overlamna", desk::handover::ask::ask)
        .post(Staff, "/personal/deltagare/{id}/overlamna", desk::handover::ask::send)
        .get(Staff, "/personal/overlamningar", desk::handover::list)
        .get(Staff, "/personal/overlamningar/{id}", desk::handover::show)
        .post(Staff, "/personal/overlamningar/{id}/svar", desk::handover::answer)
        .get(Staff, "/personal/samma-person", desk::continuity::show)
        .get(Staff, "/personal/kalender", desk::agenda::show)
        .get(Staff, "/personal/tider", desk::hours::ask)
        .post(Staff, "/personal/tider", desk::hours::save)
        .get(Staff, "/personal/tider/kalender", feed::show)
        .post(Staff, "/personal/tider/kalender", feed::make)
        .post(Staff, "/personal/tider/kalender/av", feed::stop)
        .get(Staff, "/personal/tider/varfor", desk::why::ask)
        .get(Staff, "/personal/tider/ledigt", desk::time_off::show)
        .post(Staff, "/personal/tider/ledigt", desk::time_off::add)
        .post(Staff, "/personal/tider/ledigt/dag", desk::time_off::add_day)
        .post(Staff, "/personal/tider/ledigt/{id}/bort", desk::time_off::remove)
        .get(Anyone, "/kalender/{file}", feed::file)
        .get(Staff, "/personal/motestyper", meeting_type::list)
        .post(Staff, "/personal/motestyper", meeting_type::add)
        .get(Staff, "/personal/motestyper/ny", meeting_type::new)
        .get(Staff, "/personal/motestyper/{id}", meeting_type::show)
        .post(Staff, "/personal/motestyper/{id}", meeting_type::save)
        .get(Staff, "/personal/vikarier", stand_in::list)
        .post(Staff, "/personal/vikarier", stand_in::add)
        .get(Staff, "/personal/vikarier/ny", stand_in::new)
        .post(Staff, "/personal/vikarier/{id}/avsluta", stand_in::end)
        .get(Anyone, "/healthz", start::healthz)
        .get(Anyone, "/readyz", start::readyz);
    if portal.demo {
        doors = doors
            .post(Anyone, "/demo/logga-in", demo::sign_in)
            .post(Anyone, "/demo/klocka", demo::clock)
            .get(Anyone, "/granska", gallery::list)
            .get(Anyone, "/granska.json", gallery::json)
            .get(Anyone, "/granska/farger/{theme}", gallery::style)
            .get(Anyone, "/granska/{id}/{state}", gallery::state);
    }
    doors.finish()
}

/// The doors of group meetings.
fn groups(doors: Doors) -> Doors {
    doors
        .get(Participant, "/moten/grupp", group::list)
        .get(Participant, "/moten/grupp/{id}", group::show)
        .get(Participant, "/moten/grupp/{id}/kalender.ics", group::calendar)
        .post(Participant, "/moten/grupp/{id}/plats", group::seat::take)
        .post(Participant, "/moten/grupp/{id}/ko", group::seat::stand)
        .post(Participant, "/moten/grupp/{id}/svar", group::seat::answer)
        .get(Participant, "/moten/grupp/{id}/avboka", group::seat::ask)
        .post(Participant, "/moten/grupp/{id}/avboka", group::seat::leave)
        .post(Participant, "/moten/grupp/{id}/hur-det-gick", group::outcome::answer)
        .get(Staff, "/personal/grupp", group::desk::list)
        .post(Staff, "/personal/grupp", group::desk::add)
        .get(Staff, "/personal/grupp/ny", group::desk::new)
        .get(Staff, "/personal/grupp/{id}", group::desk::show)
        .get(Staff, "/personal/grupp/{id}/kalender.ics", group::desk::calendar)
        .get(Staff, "/personal/grupp/{id}/avboka", group::desk::cancel::ask)
        .post(Staff, "/personal/grupp/{id}/avboka", group::desk::cancel::cancel)
        .get(Staff, "/personal/grupp/{id}/{person}/utfall", group::desk::outcome::ask)
        .post(Staff, "/personal/grupp/{id}/{person}/utfall", group::desk::outcome::tell)
        .post(Staff, "/personal/grupp/{id}/{person}/utfall/avgor", group::desk::outcome::settle)
}

/// The doors of hours of work training.
fn work(doors: Doors) -> Doors {
    doors
        .get(Participant, "/timmar", hours::show)
        .get(Participant, "/timmar/{dag}", hours::day::ask)
        .post(Participant, "/timmar/{dag}", hours::day::declare)
        .post(Participant, "/timmar/{dag}/angra", hours::undo::undo)
        .post(Participant, "/timmar/{dag}/invand", hours::dispute::dispute)
        .get(Staff, "/personal/deltagare/{id}/timmar", hours::desk::show)
        .post(Staff, "/personal/deltagare/{id}/timmar/bekrafta", hours::desk::confirm)
        .get(Staff, "/personal/deltagare/{id}/timmar/overenskommelse", hours::desk::agreement::ask)
        .post(
            Staff,
            "/personal/deltagare/{id}/timmar/overenskommelse",
            hours::desk::agreement::save,
        )
        .get(Staff, "/personal/deltagare/{id}/timmar/{dag}", hours::desk::day::ask)
        .post(Staff, "/personal/deltagare/{id}/timmar/{dag}/bekrafta", hours::desk::day::confirm)
        .post(Staff, "/personal/deltagare/{id}/timmar/{dag}/ratta", hours::desk::day::adjust)
        .post(Staff, "/personal/deltagare/{id}/timmar/{dag}/svar", hours::desk::day::settle)
}

/// The doors of plans.
fn plans(doors: Doors) -> Doors {
    doors
        .get(Participant, "/plan", plan::plan)
        .get(Participant, "/plan/ord", plan::words::ask)
        .post(Participant, "/plan/ord", plan::words::save)
        .get(Participant, "/plan/insats/{id}", plan::purpose::ask)
        .post(Participant, "/plan/insats/{id}", plan::purpose::save)
        .get(Participant, "/plan/versioner", plan::version::own_list)
        .post(Participant, "/plan/versioner", plan::version::own_ask)
        .get(Participant, "/plan/versioner/{id}", plan::version::own)
        .post(Participant, "/plan/versioner/{id}/svar", plan::answer::own)
        .get(Staff, "/personal/deltagare/{id}/insats", plan::line::new)
        .post(Staff, "/personal/deltagare/{id}/insats", plan::line::add)
        .get(Staff, "/personal/deltagare/{id}/insats/{line}", plan::line::ask)
        .post(Staff, "/personal/deltagare/{id}/insats/{line}", plan::line::save)
        .get(Staff, "/personal/deltagare/{id}/versioner", plan::version::list_of)
        .post(Staff, "/personal/deltagare/{id}/versioner", plan::version::ask_of)
        .get(Staff, "/personal/deltagare/{id}/versioner/{number}", plan::version::one_of)
        .post(
            Staff,
            "/personal/deltagare/{id}/versioner/{number}/svar",
            plan::answer::of_participant,
        )
}

/// The doors of proposals about goals, and of the week.
fn proposals(doors: Doors) -> Doors {
    use desk::proposal as desk;
    doors
        .get(Participant, "/mal/{id}/handelser", goal::archive::show)
        .get(Staff, "/personal/deltagare/{id}/mal/{goal}", crate::web::desk::goal::show)
        .get(Participant, "/mal/veckan", goal::week::show)
        .get(Participant, "/mal/forslag/{id}", goal::proposal::show)
        .post(Participant, "/mal/forslag/{id}", goal::proposal::answer)
        .get(Staff, "/personal/deltagare/{id}/mal/nytt", desk::ask_goal)
        .post(Staff, "/personal/deltagare/{id}/mal/nytt", desk::send_goal)
        .get(Staff, "/personal/deltagare/{id}/mal/{goal}/steg", desk::ask_step)
        .post(Staff, "/personal/deltagare/{id}/mal/{goal}/steg", desk::send_step)
        .get(Staff, "/personal/deltagare/{id}/mal/{goal}/ord", desk::ask_wording)
        .post(Staff, "/personal/deltagare/{id}/mal/{goal}/ord", desk::send_wording)
        .post(Staff, "/personal/deltagare/{id}/mal/forslag/{proposal}/ta-tillbaka", desk::withdraw)
}
