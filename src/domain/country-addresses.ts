/** Names of countries as they stand in addresses, which are the same in every language of the interface. */
export { countryName as countryInAddress } from './places.ts';
