/** The evening that never was: what its programme says, with every field there is. */

/** @import { Programme, Text } from "../shared/boot.js" */

/** @param {string} fr @param {string} en @returns {Text} */
export const both = (fr, en) => ({ fr, en });

/** @type {Programme} */
export const PROGRAMME = {
  title: both("Images sans caméra : projection-débat", "Images without a camera: screening and debate"),
  subtitle: both("Des films, puis la parole à la salle", "Films, then the floor is yours"),
  place: both("Cinéma Le Rivage, Lyon", "Cinéma Le Rivage, Lyon"),
  date: "2026-05-12",
  hosts: ["Cinéma Le Rivage", "Atelier des images"],
  themes: [
    { id: "usages", name: both("L’IA dans la chaîne de l’image", "AI in the image pipeline") },
    { id: "metiers", name: both("Métiers de la création et des VFX", "Crafts of creation and VFX") },
  ],
  films: [
    {
      id: "marees",
      title: both("Ce que les marées oublient", "What the Tides Forget"),
      directors: ["Anaïs Exemple", "Noé Exemple", "Lou Exemple"],
      year: 2026,
      minutes: 74,
    },
    { id: "veille", title: both("La Veille", "The Watch"), directors: ["Lou Exemple"], year: 0, minutes: 0 },
  ],
  minutes: "debat.example/memoire",
  speaking: [
    { id: "panel", name: both("Plateau", "Panel") },
    { id: "room", name: both("Salle", "Audience") },
  ],
  time_zone: "Europe/Paris",
};
