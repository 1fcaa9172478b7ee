import { Button } from '@mantine/core'
import { useDisclosure, useWindowEvent } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useLocation } from '@tanstack/react-router'
import { lazy, Suspense, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './SearchButton.module.css'

const SearchDialog = lazy(() => import('../parts/SearchDialog').then((module) => ({ default: module.SearchDialog })))

/** Opens the search over everything; so do the slash and Ctrl or Command with K, wherever nobody is writing. */
export function SearchButton() {
  const { t } = useTranslation('search')
  const { href } = useLocation()
  const [isOpen, { open, close }] = useDisclosure()

  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever has gone on has found what they looked for
  useEffect(close, [href])

  useWindowEvent('keydown', (event) => {
    const isShortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting(event.target)
    if (!isShortcut && !isSlash) return
    event.preventDefault()
    open()
  })

  return (
    <>
      <Button
        variant="default"
        size="sm"
        justify="start"
        className={classes.button}
        px="xs"
        leftSection={<IconSearch aria-hidden size={18} />}
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={open}
      >
        <span className={classes.word}>{t('open')}</span>
      </Button>
      {isOpen && (
        <Suspense>
          <SearchDialog onClose={close} />
        </Suspense>
      )}
    </>
  )
}

/** Whether what is typed goes into a field. */
function isWriting(target: EventTarget | null) {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  )
}
