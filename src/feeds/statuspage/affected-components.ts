import type { ComponentStatus } from '../../model/types.ts';
import { componentName, componentsNamed } from '../component-names.ts';
import type { FeedContext } from '../feed-context.ts';
import { apiIdOf } from './ids.ts';
import type { ApiAffectedComponent } from './types.ts';

/** The states of all components that an incident or maintenance has named, from one update to the next. */
export class AffectedComponents {
  readonly #states = new Map<string, ComponentStatus>();
  readonly #context: FeedContext;

  constructor(context: FeedContext) {
    this.#context = context;
  }

  /** Takes an update in and answers what it changed: null while no component has been named. `others` is what it means for the rest. */
  next(
    said: ReadonlyMap<string, ComponentStatus>,
    others: ComponentStatus | null,
  ): readonly ApiAffectedComponent[] | null {
    const before = new Map(this.#states);
    if (others !== null) for (const id of before.keys()) this.#states.set(id, others);
    for (const [id, status] of said) this.#states.set(id, status);
    const named = componentsNamed(this.#context.site, this.#states.keys());
    if (named.length === 0) return null;
    return named.map((component) => ({
      code: apiIdOf('component', component),
      name: componentName(this.#context, component),
      old_status: before.get(component.id) ?? 'operational',
      new_status: this.#states.get(component.id) ?? 'operational',
    }));
  }

  /** The ids of all that were named. */
  get ids(): ReadonlySet<string> {
    return new Set(this.#states.keys());
  }
}
