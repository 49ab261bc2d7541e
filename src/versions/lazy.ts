/** Objects whose members are made when they are first looked at. */
import { once } from "../base/once.ts";

/** An object with the named members; each is made once, when it is first read. */
export function lazily<Members extends object>(
  makers: {
    readonly [Name in keyof Members]: () => Members[Name];
  },
): Members {
  const object = {} as Members;
  for (const name in makers) Object.defineProperty(object, name, { enumerable: true, get: once(makers[name]) });
  return object;
}

/** Gives units members that stand elsewhere: they are looked up when they are read. */
export function withMembersElsewhere<Unit extends object, Whole extends Unit>(
  units: readonly Unit[],
  elsewhere: { readonly [Name in Exclude<keyof Whole, keyof Unit>]: (unit: Unit) => Whole[Name] },
): readonly Whole[] {
  const members = (Object.entries(elsewhere) as [string, (unit: Unit) => unknown][]).map(([name, get]) => {
    const descriptor: PropertyDescriptor & ThisType<Unit> = {
      enumerable: true,
      get() {
        return get(this);
      },
    };
    return [name, descriptor] as const;
  });
  // All at once would take twice as long.
  for (const unit of units) for (const [name, descriptor] of members) Object.defineProperty(unit, name, descriptor);
  return units as readonly Whole[];
}
