//! What an account may do.

/// One role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Writes in the Forum.
    Reader,
    /// Writes and hands in own stories.
    Reporter,
    /// Everything of articles, front page, media and corrections.
    Editor,
    /// Decides in the Forum.
    Moderator,
    /// People, sections, topics, settings.
    Admin,
}

impl Role {
    /// All, from the least to the most.
    pub const ALL: [Self; 5] = [
        Self::Reader,
        Self::Reporter,
        Self::Editor,
        Self::Moderator,
        Self::Admin,
    ];

    /// The word in the database, on the command line and in locale files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Reader => "reader",
            Self::Reporter => "reporter",
            Self::Editor => "editor",
            Self::Moderator => "moderator",
            Self::Admin => "admin",
        }
    }

    /// The role of a word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.word() == word)
    }
}

/// The roles of an account.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roles(Vec<Role>);

impl Roles {
    /// A set of roles.
    pub fn new(mut roles: Vec<Role>) -> Self {
        roles.sort_unstable();
        roles.dedup();
        Self(roles)
    }

    /// The roles, from the least to the most.
    pub fn all(&self) -> &[Role] {
        &self.0
    }

    /// Whether a role is among them.
    pub fn has(&self, role: Role) -> bool {
        self.0.contains(&role)
    }

    /// Whether any role is among others.
    pub fn has_any_of(&self, others: &Self) -> bool {
        self.0.iter().any(|role| others.has(*role))
    }

    /// Whether the newsroom is open to it at all.
    pub fn may_enter(&self) -> bool {
        self.0.iter().any(|role| *role != Role::Reader)
    }

    /// Whether it writes stories.
    pub fn may_write(&self) -> bool {
        self.may_edit() || self.0.contains(&Role::Reporter)
    }

    /// Whether it works on everybody's stories and publishes them.
    pub fn may_edit(&self) -> bool {
        self.0.contains(&Role::Editor)
    }

    /// Whether it decides in the Forum.
    pub fn may_moderate(&self) -> bool {
        self.0.contains(&Role::Moderator)
    }

    /// Whether it manages people and settings.
    pub fn may_administrate(&self) -> bool {
        self.0.contains(&Role::Admin)
    }
}
