//! The doors, as the router's page lists them.

pub const ROUTER: &str = include_str!("../../server/src/router.rs");

/// One line of the router: method, access and path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Door {
    pub method: &'static str,
    pub access: String,
    pub path: String,
}

/// The doors as the router's page lists them.
pub fn doors(router: &str) -> Vec<Door> {
    let mut doors = Vec::new();
    for (method, call) in [("GET", ".get("), ("POST", ".post(")] {
        for rest in router.split(call).skip(1) {
            let mut parts = rest.splitn(3, ',').map(str::trim);
            let (Some(access), Some(path)) = (parts.next(), parts.next()) else { continue };
            if let Some(path) = path.strip_prefix('"').and_then(|path| path.strip_suffix('"')) {
                doors.push(Door { method, access: access.to_owned(), path: path.to_owned() });
            }
        }
    }
    doors
}
