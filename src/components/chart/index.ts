/** The pictures, tables and lists that writers place in guides; apart from the other components, so that glossary pages do not load their styles. */
import type { pictureComponents } from '#content-check/guide-components.ts';
import AcceptanceTable from '../guide/AcceptanceTable.astro';
import Learner from '../guide/Learner.astro';
import Questions from '../guide/Questions.astro';
import Chart from './Chart.astro';
import LevelLadder from './LevelLadder.astro';
import Picture from './Picture.astro';
import StackFigure from './StackFigure.astro';
import SurveyFindings from './SurveyFindings.astro';
import TableCell from '../mdx/TableCell.astro';

export const pictures = {
  AcceptanceTable,
  Chart,
  Learner,
  LevelLadder,
  Picture,
  Questions,
  StackFigure,
  SurveyFindings,
  td: TableCell,
} satisfies Record<keyof typeof pictureComponents | 'td', unknown>;
