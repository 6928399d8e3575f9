/** The components that pages of plain text and tools have in their texts, beside those of `components/mdx`. */
import type { pageComponents } from '#content-check/guide-components.ts';
import ConversionSources from './ConversionSources.astro';
import CreditRates from './CreditRates.astro';
import ElementQuestions from './ElementQuestions.astro';
import ReportLink from './ReportLink.astro';
import ReportText from './ReportText.astro';
import Responsible from './Responsible.astro';
import Rules from './Rules.astro';
import Sentence from './Sentence.astro';
import Today from './Today.astro';

export const textComponents = {
  ConversionSources,
  CreditRates,
  ElementQuestions,
  ReportLink,
  ReportText,
  Responsible,
  Rules,
  Sentence,
  Today,
} satisfies Record<keyof typeof pageComponents, unknown>;
