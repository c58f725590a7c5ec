//! What systemd is told: that the guide is on the screen, and then, at short intervals, that it still hears a touch. The
//! signs of life come from the event loop, so that one which hangs is noticed. Nobody is told where nobody asked.

use sd_notify::NotifyState;
use slint::{Timer, TimerMode};
use std::time::Duration;

/// Signs of life, for as long as it is kept.
pub struct Service {
    _life: Timer,
}

impl Service {
    /// To be called before the event loop runs.
    pub fn begin() -> Service {
        // The loop draws after its first round of timers; in the second, the picture is on the screen.
        Timer::single_shot(Duration::ZERO, || {
            Timer::single_shot(Duration::ZERO, || tell(NotifyState::Ready));
        });
        let life = Timer::default();
        if let Some(patience) = sd_notify::watchdog_enabled() {
            life.start(TimerMode::Repeated, interval(patience), || {
                tell(NotifyState::Watchdog);
            });
        }
        Service { _life: life }
    }
}

/// How often a sign of life is due, where systemd waits so long for one.
pub fn interval(patience: Duration) -> Duration {
    patience / 2
}

/// Where nobody asked to be told, nothing happens.
fn tell(state: NotifyState<'_>) {
    if let Err(error) = sd_notify::notify(&[state]) {
        eprintln!("warning: the service manager cannot be told that the guide is well ({error})");
    }
}
