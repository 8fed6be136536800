//! Draws a named picture: paper, scene, weather, print.

use image::RgbImage;

use super::name::DrawingName;
use super::painter::Painter;
use super::scene::{Light, Scene};
use super::{
    finish, scene_badminton, scene_bridge, scene_bus, scene_chart, scene_classroom, scene_coast,
    scene_construction, scene_court, scene_factory, scene_ferry, scene_flood, scene_forest,
    scene_harbour, scene_hospital, scene_kampung, scene_kitchen, scene_kremlin_hall,
    scene_laboratory, scene_leaders_meeting, scene_library, scene_market, scene_meeting,
    scene_mountain, scene_night_sky, scene_parliament, scene_podium, scene_portrait, scene_reef,
    scene_rice_field, scene_river, scene_skyline, scene_solar, scene_stadium, scene_stage,
    scene_street, scene_train, scene_volcano, scene_workshop,
};

/// Draws a picture in a size; nothing when the size is not possible. The same name and size give the same pixels.
pub fn draw(name: &DrawingName, width: u32, height: u32) -> Option<RgbImage> {
    let mut painter = Painter::new(*name, width, height)?;
    let outer = painter.enter(0.0, 0.0, 1.0, 1.0);
    frame(&mut painter, name.scene);
    draw_scene(&mut painter, name.scene);
    painter.leave(&outer);
    painter.distance = 0.0;
    if name.light == Light::Rain && is_open_air(name.scene) {
        finish::draw_rain(&mut painter);
    }
    finish::print(&painter)
}

/// Every number looks from its own place: a little closer, a little aside, from the other side.
fn frame(painter: &mut Painter, scene: Scene) {
    let factor = painter.generator.between(1.0, 1.14);
    let (x, y) = (
        painter.generator.between(690.0, 810.0),
        painter.generator.between(480.0, 560.0),
    );
    let mirrored = painter.generator.chance(0.5);
    // Flags and charts must not be mirrored.
    let fixed = matches!(
        scene,
        Scene::KremlinHall | Scene::LeadersMeeting | Scene::Chart
    );
    painter.frame(factor, x, y, mirrored && !fixed);
    if mirrored && !fixed {
        painter.sun_side = -painter.sun_side;
    }
}

fn is_open_air(scene: Scene) -> bool {
    use Scene::{
        Bridge, Bus, Coast, Construction, Factory, Ferry, Flood, Forest, Harbour, Kampung, Market,
        Mountain, NightSky, RiceField, River, Skyline, Solar, Stadium, Street, Train, Volcano,
    };
    matches!(
        scene,
        Harbour
            | Market
            | RiceField
            | Mountain
            | Volcano
            | Skyline
            | Street
            | Kampung
            | Stadium
            | Forest
            | Coast
            | Flood
            | Bridge
            | Train
            | Ferry
            | Factory
            | Solar
            | River
            | NightSky
            | Bus
            | Construction
    )
}

fn draw_scene(painter: &mut Painter, scene: Scene) {
    match scene {
        Scene::Harbour => scene_harbour::harbour(painter),
        Scene::Coast => scene_coast::coast(painter),
        Scene::Ferry => scene_ferry::ferry(painter),
        Scene::River => scene_river::river(painter),
        Scene::Flood => scene_flood::flood(painter),
        Scene::Bridge => scene_bridge::bridge(painter),
        Scene::RiceField => scene_rice_field::rice_field(painter),
        Scene::Mountain => scene_mountain::mountain(painter),
        Scene::Volcano => scene_volcano::volcano(painter),
        Scene::Kampung => scene_kampung::kampung(painter),
        Scene::Solar => scene_solar::solar(painter),
        Scene::Forest => scene_forest::forest(painter),
        Scene::NightSky => scene_night_sky::night_sky(painter),
        Scene::Reef => scene_reef::reef(painter),
        Scene::Market => scene_market::market(painter),
        Scene::Skyline => scene_skyline::skyline(painter),
        Scene::Street => scene_street::street(painter),
        Scene::Train => scene_train::train(painter),
        Scene::Bus => scene_bus::bus(painter),
        Scene::Construction => scene_construction::construction(painter),
        Scene::Factory => scene_factory::factory(painter),
        Scene::Laboratory => scene_laboratory::laboratory(painter),
        Scene::Hospital => scene_hospital::hospital(painter),
        Scene::Kitchen => scene_kitchen::kitchen(painter),
        Scene::Workshop => scene_workshop::workshop(painter),
        Scene::Classroom => scene_classroom::classroom(painter),
        Scene::Library => scene_library::library(painter),
        Scene::Parliament => scene_parliament::parliament(painter),
        Scene::Meeting => scene_meeting::meeting(painter),
        Scene::Podium => scene_podium::podium(painter),
        Scene::Court => scene_court::court(painter),
        Scene::Stadium => scene_stadium::stadium(painter),
        Scene::Badminton => scene_badminton::badminton(painter),
        Scene::Stage => scene_stage::stage(painter),
        Scene::Portrait => scene_portrait::portrait(painter),
        Scene::Chart => scene_chart::chart(painter),
        Scene::KremlinHall => scene_kremlin_hall::kremlin_hall(painter),
        Scene::LeadersMeeting => scene_leaders_meeting::leaders_meeting(painter),
    }
}
