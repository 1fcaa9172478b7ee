import { Button, Group, NativeSelect } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Block, BlockKind, BlockPatch } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { EndButton } from '@/ui/EndButton'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { useChange, type Written, writtenQuery } from '../api'
import classes from './BlockTools.module.css'

export const blockKinds: BlockKind[] = ['PREAMBLE', 'CLAUSE', 'CLOSING']

interface BlockToolsProps {
  slug: string
  block: Block
  name: string
  position: number
  count: number
}

/** Moves a block among the others, by mouse or keyboard, changes what it is, or takes it away. */
export function BlockTools({ slug, block, name, position, count }: BlockToolsProps) {
  const { t } = useTranslation('declaration-editor')
  const queryClient = useQueryClient()
  const write = useChange(slug, 'write')
  const remove = useChange(slug, 'remove')
  const etag = () => queryClient.getQueryData<Written>(writtenQuery(slug).queryKey)?.etag

  async function change(patch: BlockPatch, done: string) {
    try {
      await write.mutateAsync({ etag: etag(), content: { id: block.id, ...patch } })
      announce(done)
    } catch {
      // Said below; what others did meanwhile is on the page by now.
    }
  }

  const move = (to: number) => change({ position: to }, t('block.moved', { block: name, position: to, count }))
  const isBusy = write.isPending || remove.isPending
  return (
    <>
      <Group gap="xs" className={classes.tools}>
        <Button
          variant="default"
          size="compact-md"
          mih={44}
          leftSection={<IconArrowUp aria-hidden size={16} />}
          aria-label={t('block.upOf', { block: name })}
          aria-disabled={position === 1 || isBusy}
          data-disabled={position === 1 || undefined}
          onClick={() => position > 1 && !isBusy && void move(position - 1)}
        >
          {t('block.up')}
        </Button>
        <Button
          variant="default"
          size="compact-md"
          mih={44}
          leftSection={<IconArrowDown aria-hidden size={16} />}
          aria-label={t('block.downOf', { block: name })}
          aria-disabled={position === count || isBusy}
          data-disabled={position === count || undefined}
          onClick={() => position < count && !isBusy && void move(position + 1)}
        >
          {t('block.down')}
        </Button>
        <NativeSelect
          aria-label={t('block.kindOf', { block: name })}
          size="sm"
          styles={{ input: { minHeight: 44 } }}
          value={block.kind}
          disabled={isBusy}
          data={blockKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          onChange={(event) =>
            void change({ kind: event.currentTarget.value as BlockKind }, t('block.saved', { block: name }))
          }
        />
        <EndButton
          variant="subtle"
          color="red"
          size="compact-md"
          mih={44}
          leftSection={<IconTrash aria-hidden size={16} />}
          label={t('block.remove')}
          fullLabel={t('block.removeOf', { block: name })}
          question={t('block.removeConfirm', { block: name })}
          consequence={t('block.removeThen')}
          onConfirm={() => remove.mutateAsync({ etag: etag(), content: block.id })}
        />
      </Group>
      {write.error && <ProblemAlert error={write.error} />}
    </>
  )
}
