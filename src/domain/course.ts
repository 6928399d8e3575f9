import type { CourseRecord } from '#schemas/course.ts';
import type { CreditSystemRecord } from '#schemas/credit-system.ts';
import type { FrameworkRecord } from '#schemas/framework.ts';
import type { ProviderRecord } from '#schemas/provider.ts';
import type { RegisterRecord } from '#schemas/register.ts';
import type { SubjectRecord } from '#schemas/subject.ts';

/** A provider with the register that it refers to. */
export type Provider = Omit<ProviderRecord, 'register'> & {
  readonly id: string;
  readonly register?: Omit<NonNullable<ProviderRecord['register']>, 'id'> & { readonly entry: RegisterRecord };
};

/** A course with all that it refers to joined in; what every page, table and export works on. */
export type Course = Omit<CourseRecord, 'provider' | 'subjects' | 'levels' | 'credits'> & {
  /** `<provider>/<course>`: the file's place and the page's. */
  readonly id: string;
  readonly provider: Provider;
  readonly subjects: readonly SubjectRecord[];
  readonly levels?: readonly { framework: FrameworkRecord; level: string; note?: string | undefined }[] | undefined;
  readonly credits?:
    | readonly (Omit<NonNullable<CourseRecord['credits']>[number], 'system'> & { system: CreditSystemRecord })[]
    | undefined;
};
