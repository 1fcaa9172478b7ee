import { Button, Group, Stack, Text } from '@mantine/core'
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './Task.module.css'

interface TaskProps {
  title: ReactNode
  /** Why it matters, and until when. */
  why: ReactNode
  action: ReactNode
}

/** Something to do: what, why, and one button. */
export function Task({ title, why, action }: TaskProps) {
  return (
    <Group component="li" className={classes.task} justify="space-between" align="center" gap="md">
      <Stack gap={2} className={classes.words}>
        <Text fw={600}>{title}</Text>
        <Text size="sm" c="dimmed">
          {why}
        </Text>
      </Stack>
      {action}
    </Group>
  )
}

/** As many as are seen at once, as Task.module.css has it. */
const most = 20

/** What there is to do, the first first; of a long list the rest is shown to whoever asks. */
export function TaskList({ children }: { children: ReactNode }) {
  const { t } = useTranslation('ui')
  const list = useRef<HTMLUListElement>(null)
  const count = useChildCount(list)
  const [isWhole, setWhole] = useState(false)
  const isCapped = !isWhole && count > most + 1

  function showAll() {
    setWhole(true)
    requestAnimationFrame(() => list.current?.children[most]?.querySelector<HTMLElement>('a, button')?.focus())
  }

  return (
    <>
      <ul ref={list} className={classes.list} data-capped={isCapped || undefined}>
        {children}
      </ul>
      {isCapped && (
        <div data-print="no">
          <Button variant="subtle" onClick={showAll}>
            {t('allTasks', { count })}
          </Button>
        </div>
      )}
    </>
  )
}

/** How many elements stand in one, whichever components they come from. */
function useChildCount(list: RefObject<HTMLElement | null>) {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const node = list.current
    if (!node) return
    const look = () => setCount(node.childElementCount)
    const watcher = new MutationObserver(look)
    watcher.observe(node, { childList: true })
    look()
    return () => watcher.disconnect()
  }, [list])
  return count
}
