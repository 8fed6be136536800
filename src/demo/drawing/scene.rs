//! What can be drawn, and in which light.

/// What a drawing shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scene {
    /// Boats and a wooden jetty in front of a port.
    Harbour,
    /// Stalls, awnings and heaps of produce.
    Market,
    /// Terraced rice with people at work.
    RiceField,
    /// Layered ridges and mist.
    Mountain,
    /// A cone with its plume above roofs and palms.
    Volcano,
    /// A city's towers behind tiled roofs.
    Skyline,
    /// Shop houses, wires and traffic.
    Street,
    /// A neighbourhood of tiled roofs and palms.
    Kampung,
    /// A plenary hall from its back rows.
    Parliament,
    /// A long table and the people around it.
    Meeting,
    /// A speaker, microphones and an audience.
    Podium,
    /// Stands, floodlights and a pitch.
    Stadium,
    /// Two players and a net.
    Badminton,
    /// Pupils, a teacher and a board.
    Classroom,
    /// A bench with glass and a microscope.
    Laboratory,
    /// A ward with a bed and a nurse.
    Hospital,
    /// Trunks, ferns and shafts of light.
    Forest,
    /// A beach, surf and an outrigger boat.
    Coast,
    /// Houses in water and a rescue boat.
    Flood,
    /// A large bridge over water.
    Bridge,
    /// A train at a platform.
    Train,
    /// A ferry on the open water.
    Ferry,
    /// Halls, chimneys and tanks.
    Factory,
    /// Rows of panels on open land.
    Solar,
    /// A river between trees and stilt houses.
    River,
    /// A stage in spotlights.
    Stage,
    /// Shelves of books and readers.
    Library,
    /// A cook, fire and steam.
    Kitchen,
    /// Judges at their bench.
    Court,
    /// Stars over hills and watchers.
    NightSky,
    /// Corals and fish under water.
    Reef,
    /// A bus at its stop.
    Bus,
    /// A craftsman at a bench.
    Workshop,
    /// A crane and a building that rises.
    Construction,
    /// One person, without likeness to anybody.
    Portrait,
    /// Columns and a line, as an editorial drawing.
    Chart,
    /// Two delegations walk into a grand hall.
    KremlinHall,
    /// Two figures in dark suits before two flags.
    LeadersMeeting,
}

/// Every scene with its name in a drawing's name.
pub const SCENES: [(&str, Scene); 38] = [
    ("harbour", Scene::Harbour),
    ("market", Scene::Market),
    ("rice-field", Scene::RiceField),
    ("mountain", Scene::Mountain),
    ("volcano", Scene::Volcano),
    ("skyline", Scene::Skyline),
    ("street", Scene::Street),
    ("kampung", Scene::Kampung),
    ("parliament", Scene::Parliament),
    ("meeting", Scene::Meeting),
    ("podium", Scene::Podium),
    ("stadium", Scene::Stadium),
    ("badminton", Scene::Badminton),
    ("classroom", Scene::Classroom),
    ("laboratory", Scene::Laboratory),
    ("hospital", Scene::Hospital),
    ("forest", Scene::Forest),
    ("coast", Scene::Coast),
    ("flood", Scene::Flood),
    ("bridge", Scene::Bridge),
    ("train", Scene::Train),
    ("ferry", Scene::Ferry),
    ("factory", Scene::Factory),
    ("solar", Scene::Solar),
    ("river", Scene::River),
    ("stage", Scene::Stage),
    ("library", Scene::Library),
    ("kitchen", Scene::Kitchen),
    ("court", Scene::Court),
    ("night-sky", Scene::NightSky),
    ("reef", Scene::Reef),
    ("bus", Scene::Bus),
    ("workshop", Scene::Workshop),
    ("construction", Scene::Construction),
    ("portrait", Scene::Portrait),
    ("chart", Scene::Chart),
    ("kremlin-hall", Scene::KremlinHall),
    ("leaders-meeting", Scene::LeadersMeeting),
];

/// The time of day or the weather of a drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Light {
    /// Pale, warm, low sun.
    Dawn,
    /// High sun.
    Day,
    /// Deep, warm, low sun.
    Dusk,
    /// Moon and lamps.
    Night,
    /// Grey light and rain.
    Rain,
}

/// Every light with its name in a drawing's name.
pub const LIGHTS: [(&str, Light); 5] = [
    ("dawn", Light::Dawn),
    ("day", Light::Day),
    ("dusk", Light::Dusk),
    ("night", Light::Night),
    ("rain", Light::Rain),
];

impl Scene {
    /// The scene of a name, if there is one.
    pub fn parse(text: &str) -> Option<Scene> {
        SCENES
            .iter()
            .find(|(name, _)| *name == text)
            .map(|(_, scene)| *scene)
    }
}

impl Light {
    /// The light of a name, if there is one.
    pub fn parse(text: &str) -> Option<Light> {
        LIGHTS
            .iter()
            .find(|(name, _)| *name == text)
            .map(|(_, light)| *light)
    }
}
