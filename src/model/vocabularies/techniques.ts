import {own} from '../own.js'

/** Names of the DISARM techniques that threat types start from, as DISARM and its MISP galaxy write them (CC BY 4.0). */
const names: Readonly<Record<string, string>> = {
  T0002: 'Facilitate State Propaganda',
  T0049: 'Flood Information Space',
  T0066: 'Degrade Adversary',
  'T0075.001': 'Discredit Credible Sources',
  T0079: 'Divide',
  'T0086.002': 'Develop AI-Generated Images (Deepfakes)',
  'T0093.002': 'Acquire Botnets',
  'T0135.001': 'Smear',
  'T0143.003': 'Impersonated Persona',
}

/** A technique's name, for programs that find it by that; undefined for the many that are known here by their id alone. */
export const techniqueName = (id: string): string | undefined => own(names, id)

/** Where DISARM describes a technique. */
export const techniqueAddress = (id: string): string =>
  `https://github.com/DISARMFoundation/DISARMframeworks/blob/main/generated_pages/techniques/${id}.md`
