/** The form of each tool, by the id of its text in `content/tools`. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import CertificateChecklist from './CertificateChecklist.astro';
import Converters from './Converters.astro';
import FitCheck from './FitCheck.astro';
import StudyPlanner from './StudyPlanner.astro';
import TrueCost from './TrueCost.astro';
import WhoCanPay from './WhoCanPay.astro';

export const toolForms: Readonly<Record<string, AstroComponentFactory | undefined>> = {
  'is-it-right-for-me': FitCheck,
  'credits-and-levels': Converters,
  'study-planner': StudyPlanner,
  'true-cost': TrueCost,
  'certificate-checklist': CertificateChecklist,
  'who-can-pay': WhoCanPay,
};
