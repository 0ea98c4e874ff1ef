import openapiTS, { astToString } from 'openapi-typescript';

/** The TypeScript types of one OpenAPI contract. */
export async function apiTypes(contract) {
  const ast = await openapiTS(contract, { alphabetize: false, defaultNonNullable: false });
  return `// Generated from ${contract.pathname.split('/').pop()}; never edited by hand.\n${astToString(ast)}`;
}
