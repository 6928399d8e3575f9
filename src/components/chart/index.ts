/** The pictures, tables and lists that writers place in guides; apart from the other components, so that glossary pages do not load their styles. */
import type { pictureComponents } from '#content-check/guide-components.ts';
import AcceptanceTable from '../guide/AcceptanceTable.astro';
import Learner from '../guide/Learner.astro';
import PricePerHundredHours from './PricePerHundredHours.astro';
import Questions from '../guide/Questions.astro';
import LengthByType from './LengthByType.astro';
import LevelLadder from './LevelLadder.astro';
import StackFigure from './StackFigure.astro';
import StatedElements from './StatedElements.astro';
import SurveyFindings from './SurveyFindings.astro';

export const pictures = {
  AcceptanceTable,
  Learner,
  LengthByType,
  LevelLadder,
  PricePerHundredHours,
  Questions,
  StackFigure,
  StatedElements,
  SurveyFindings,
} satisfies Record<keyof typeof pictureComponents, unknown>;
