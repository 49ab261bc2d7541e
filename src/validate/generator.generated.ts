// Written by `npm run generate` from package.json.
export const generator = { name: "creditspec", version: "0.0.0" } as const;
