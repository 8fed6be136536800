//! The way to publication: an article's states, and which may follow which.

/// Where an article stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Being written.
    Draft,
    /// Handed in; an editor reads it.
    InReview,
    /// Signed off, to be published at its time.
    Scheduled,
    /// Readers see it.
    Published,
    /// Readers see a notice in its place.
    Withdrawn,
}

impl State {
    /// All, in the order of an article's life.
    pub const ALL: [Self; 5] = [
        Self::Draft,
        Self::InReview,
        Self::Scheduled,
        Self::Published,
        Self::Withdrawn,
    ];

    /// The word in the database and in locale files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::InReview => "in_review",
            Self::Scheduled => "scheduled",
            Self::Published => "published",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The state of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.word() == word)
    }

    /// Whether an article may be deleted: what was published, or is on its way to it, is taken back first.
    pub fn may_be_deleted(self) -> bool {
        self == Self::Draft
    }

    /// Whether an embargo may stand in the way of a publication.
    pub fn may_be_embargoed(self) -> bool {
        matches!(self, Self::Draft | Self::InReview | Self::Scheduled)
    }

    /// Whether a withdrawal may be planned: readers see the article, or will.
    pub fn may_plan_withdrawal(self) -> bool {
        matches!(self, Self::Scheduled | Self::Published)
    }
}

/// What somebody does with an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// Keeps the text as it is now; for a public article, as an update that waits.
    Save,
    /// Gives it to the editors.
    HandIn,
    /// Gives it back to the writer, or takes it back.
    TakeBack,
    /// Signs it off for a time to come; for a public article, the update that waits.
    Schedule,
    /// Signs it off and publishes it, or publishes the update that waits.
    Publish,
    /// Takes it from readers, with a notice.
    Withdraw,
}

impl Move {
    /// All, as their buttons stand.
    pub const ALL: [Self; 6] = [
        Self::Save,
        Self::HandIn,
        Self::TakeBack,
        Self::Schedule,
        Self::Publish,
        Self::Withdraw,
    ];

    /// The word in forms, the audit log and locale files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Save => "save",
            Self::HandIn => "hand_in",
            Self::TakeBack => "take_back",
            Self::Schedule => "schedule",
            Self::Publish => "publish",
            Self::Withdraw => "withdraw",
        }
    }

    /// The move of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.word() == word)
    }

    /// Whether only editors may.
    pub fn is_for_editors(self) -> bool {
        matches!(self, Self::Schedule | Self::Publish | Self::Withdraw)
    }
}

/// The state that a move leads to; `None` where it is not allowed.
pub fn after(state: State, step: Move) -> Option<State> {
    use Move::{HandIn, Publish, Save, Schedule, TakeBack, Withdraw};
    use State::{Draft, InReview, Published, Scheduled, Withdrawn};
    match (state, step) {
        (state, Save) => Some(state),
        (Draft, HandIn) => Some(InReview),
        (InReview | Scheduled, TakeBack) => Some(Draft),
        (Draft | InReview | Scheduled, Schedule) => Some(Scheduled),
        // An update of a public story is scheduled while readers go on reading it.
        (Published, Schedule) | (Draft | InReview | Scheduled | Published | Withdrawn, Publish) => {
            Some(Published)
        }
        (Published, Withdraw) => Some(Withdrawn),
        (InReview | Scheduled | Published | Withdrawn, HandIn)
        | (Draft | Published | Withdrawn, TakeBack)
        | (Withdrawn, Schedule)
        | (Draft | InReview | Scheduled | Withdrawn, Withdraw) => None,
    }
}
