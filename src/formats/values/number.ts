/** Numbers as people write them: `1,250.00`, `1.250,00`, `1 250`. */
export const readNumber = (text: string): number | undefined => {
  const value = text.trim().replace(/[\u00A0\u202F' ](?=\d{3}\b)/g, '');
  let plain: string;
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/.test(value) && (value.includes(',') || value.split('.').length > 2)) {
    plain = value.replace(/\./g, '').replace(',', '.');
  } else if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(value)) plain = value.replace(/,/g, '');
  else if (/^\d+,\d{1,2}$/.test(value)) plain = value.replace(',', '.');
  else if (/^\d+(?:\.\d+)?$/.test(value)) plain = value;
  else return undefined;
  const number = Number(plain);
  return Number.isFinite(number) && number <= 10_000_000 ? number : undefined;
};

/** A number or a range as the schema has it. */
export const quantityOf = (min: number, max: number): number | { min: number; max: number } =>
  min === max ? min : min < max ? { min, max } : { min: max, max: min };
