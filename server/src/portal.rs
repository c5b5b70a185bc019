//! What every request shares: the store, the clock, the settings and the built files.

use std::sync::Arc;

use app::ui::layout::Assets;

use crate::clock::Clock;
use crate::settings::Settings;
use crate::store::Store;

/// The running portal.
pub struct Portal {
    pub store: Store,
    pub clock: Clock,
    pub settings: Settings,
    pub assets: &'static Assets,
    /// Demo people can sign in without eID, and the clock can be moved.
    pub demo: bool,
    /// Cookies carry Secure and the `__Host-` prefix.
    pub secure: bool,
}

pub type Shared = Arc<Portal>;
