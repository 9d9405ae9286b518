import { CHEVRON as ARROW } from '../../reading/matching/signs.js';
import { breadcrumbParts, isHere, isPath, LONGEST_PATH, PATH_CUES } from '../../reading/section-path.js';
import type { Rule } from '../rule.js';
import { archivedSection, sectionField } from './parts/archive-record.js';

/**
 * The path of sections that leads to the page; the section of a story in the record of an archive.
 *
 * Accepts: `You are here » Home » Asia`; `Home > World > Asia`; `Startseite / Politik`; `Accueil › Monde`; `Home>Blog>Ferries`;
 * `Home ›` (the start of a path broken over lines); `World › Asia › Harbours` as evidence.
 * Refuses: `Home, for most of them, is a tent.`; `either / or`; `Home Depot > expectations`; `5 > 3`; `Start / stop systems
 * save fuel.`; `Home | About us | Contact`, which is a menu; `Inicio de sesión`;
 * `You are here at last, she said`.
 */

export const breadcrumb: Rule = {
  label: 'breadcrumb',
  cues: [isHere, sectionField, ...PATH_CUES, { signs: ARROW, longest: LONGEST_PATH }],
  find: ({ text }, lines, index) => {
    if (isHere(text)) return { reason: 'is a "you are here" label', sure: true };
    if (breadcrumbParts(text) !== null) return { reason: 'is a path that starts at the home page', sure: true };
    const section = archivedSection(text, lines, index);
    if (section !== null) return { reason: 'is the section in the record of an archive', span: section, sure: true };
    return isPath(text) ? { reason: 'is a path of short names', sure: false } : null;
  },
};
