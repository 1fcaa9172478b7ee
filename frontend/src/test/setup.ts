import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'
import { loadCatalogue, loadWords } from '@/app/messages/catalogues'
import { learn, speak } from '@/lib/i18n/i18n'

// What jsdom does not have and Mantine asks for.
window.matchMedia ??= (query) =>
  ({
    matches: false,
    media: query,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }) as unknown as MediaQueryList
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Element.prototype.scrollIntoView ??= () => {}

window.scrollTo = () => {}
if (!document.fonts) Object.defineProperty(document, 'fonts', { value: new EventTarget() })

// A whole page on a busy machine takes its time; what never comes is still said to be missing, before the test itself ends.
configure({ asyncUtilTimeout: 120_000 })

await speak('en', loadCatalogue)
await learn('en', 'when-field', loadWords)

afterEach(() => cleanup())
