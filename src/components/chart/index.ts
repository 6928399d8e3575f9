/** The pictures that writers place in guides; apart from the other components, so that glossary pages do not load their styles. */
import type { pictureComponents } from '#content-check/guide-components.ts';
import HoursAgainstPrice from './HoursAgainstPrice.astro';
import LengthByType from './LengthByType.astro';
import LevelLadder from './LevelLadder.astro';
import StackFigure from './StackFigure.astro';
import StatedElements from './StatedElements.astro';
import SurveyFindings from './SurveyFindings.astro';

export const pictures = {
  HoursAgainstPrice,
  LengthByType,
  LevelLadder,
  StackFigure,
  StatedElements,
  SurveyFindings,
} satisfies Record<keyof typeof pictureComponents, unknown>;
