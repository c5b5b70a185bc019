//! What a member of staff is called by people.

use domain::person::StaffRole;

use crate::text::T;

/// The role in words, and for whom they stand in: "SE-handledare, vikarie för Sara".
pub fn of(t: T, role: StaffRole, stands_in_for: Option<&str>) -> String {
    let role = words(t, role);
    let Some(name) = stands_in_for else { return role };
    let first = name.split_whitespace().next().unwrap_or(name);
    t.ui_role_stands_in(role, first)
}

/// The role in words, as it stands under a name.
pub fn words(t: T, role: StaffRole) -> String {
    match role {
        StaffRole::CaseManager => t.ui_role_case_manager(),
        StaffRole::SeHandler => t.ui_role_se_handler(),
        StaffRole::CbtTherapist => t.ui_role_cbt_therapist(),
        StaffRole::ResourceTeam => t.ui_role_resource_team(),
        StaffRole::Coordinator => t.ui_role_coordinator(),
        StaffRole::Administrator => t.ui_role_administrator(),
    }
}
