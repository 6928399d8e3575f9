/** What kinds of provider are called. */
import type { ProviderRecord } from '#schemas/provider.ts';

export const kinds: Record<ProviderRecord['kind'], string> = {
  university: 'Universidad',
  college: 'Centro de formación',
  school: 'Escuela',
  consortium: 'Grupo de universidades',
  company: 'Empresa',
  platform: 'Plataforma de cursos',
  'professional-body': 'Organismo profesional',
  charity: 'Entidad benéfica o sin ánimo de lucro',
  government: 'Organismo público',
};
/** "Universidad en Milton Keynes, Reino Unido". */
export const kindIn = (kind: string, place: string): string => `${kind} en ${place}`;
