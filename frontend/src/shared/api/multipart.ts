/**
 * A multipart body for openapi-fetch. The generated type of a file part is a string, because that
 * is how OpenAPI describes binary content; what is sent is the file itself.
 */
export function multipart<Body extends object>(
  parts: {
    [Part in keyof Body]: string | File | undefined;
  },
): { body: Body; bodySerializer: () => FormData } {
  const form = new FormData();
  for (const [name, part] of Object.entries<string | File | undefined>(parts)) {
    if (part !== undefined) form.append(name, part);
  }
  return { body: parts as Body, bodySerializer: () => form };
}
