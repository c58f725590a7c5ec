//! The variables of a message. A screen makes the common ones once (each helpline's number, say) and lays its own over them;
//! a catalogue reads them while it formats.

use fluent::{FluentArgs, FluentValue};
use std::borrow::Cow;
use std::rc::Rc;

/// Values by variable name, perhaps laid over those of another set without copying it.
#[derive(Debug, Default)]
pub struct Args {
    base: Option<Rc<Args>>,
    own: FluentArgs<'static>,
}

impl Args {
    pub fn new() -> Args {
        Args::default()
    }

    /// Everything in `base`, and on top of it what is set afterwards.
    pub fn over(base: &Rc<Args>) -> Args {
        Args {
            base: Some(Rc::clone(base)),
            own: FluentArgs::new(),
        }
    }

    /// Sets a text. Braces in it become round brackets: on the screen a brace always means a broken message.
    pub fn set(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        text: impl Into<String>,
    ) -> &mut Args {
        let mut text: String = text.into();
        if text.contains(['{', '}']) {
            text = text.replace('{', "(").replace('}', ")");
        }
        self.own.set(name, text);
        self
    }

    /// Sets a whole number, on which plural forms can be chosen.
    pub fn set_number(&mut self, name: impl Into<Cow<'static, str>>, number: i64) -> &mut Args {
        self.own.set(name, number);
        self
    }

    /// Lets `format` see all the values as Fluent wants them; nothing is copied unless one set lies over another.
    pub(super) fn with<T>(&self, format: impl FnOnce(&FluentArgs<'_>) -> T) -> T {
        match &self.base {
            None => format(&self.own),
            Some(base) if self.own.iter().next().is_none() => base.with(format),
            Some(_) => {
                let mut all = FluentArgs::with_capacity(64);
                self.lay_into(&mut all);
                format(&all)
            }
        }
    }

    fn lay_into<'a>(&'a self, all: &mut FluentArgs<'a>) {
        if let Some(base) = &self.base {
            base.lay_into(all);
        }
        for (name, value) in self.own.iter() {
            let value = match value {
                FluentValue::String(text) => FluentValue::from(text.as_ref()),
                other => other.clone(),
            };
            all.set(name, value);
        }
    }
}
