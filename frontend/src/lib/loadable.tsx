import { type ComponentType, lazy } from 'react'

/**
 * A part of a page whose script is fetched only where it is needed. `ready` fetches it before the page is drawn: the part
 * then stands there with the rest. Without that it comes later, as a lazy component does, and needs a `Suspense` around it.
 */
export function loadable<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined
  const Late = lazy(async () => ({ default: await load() }))

  // biome-ignore lint/correctness/noComponentHookFactories: made once for each part, when its module is read
  function Part(props: Props) {
    const Component: ComponentType<Props> = loaded ?? Late
    return <Component {...props} />
  }

  async function ready() {
    loaded = await load()
  }

  return Object.assign(Part, { ready })
}
