import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Block } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { ConflictView } from '@/ui/ConflictView'
import { DraftNotice } from '@/ui/DraftNotice'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { useChange } from '../api'
import { type BlockValues, blockPatch, blockValues } from '../form/texts'
import { usePartForm } from '../form/usePartForm'
import classes from './BlockEditor.module.css'
import { BlockTools } from './BlockTools'
import { TextColumn } from './TextColumn'
import { useBlockName } from './useBlockName'

export interface TextSetting {
  slug: string
  sourceLanguage: string
  /** The language it is being translated into, if any. */
  language: string | undefined
  /** The city for which it is read. */
  city: string | undefined
  /** A city has signed this text: only what is not yet reviewed can be written. */
  isFrozen: boolean
  /** The translation can be signed already. */
  isReviewed: boolean
}

interface BlockEditorProps {
  block: Block
  position: number
  count: number
  setting: TextSetting
}

/** One block: its words in the source language, beside them those of a translation, and what may be done with it. */
export function BlockEditor({ block, position, count, setting }: BlockEditorProps) {
  const { t } = useTranslation('declaration-editor')
  const format = useFormat()
  const { slug, sourceLanguage, language, city, isFrozen, isReviewed } = setting
  const name = useBlockName()(block, position)
  const write = useChange(slug, 'write')
  const languages = [sourceLanguage, ...(language ? [language] : [])]
  const names = languages.map((tag) => `texts.${tag}`)
  const part = usePartForm<BlockValues>({
    slug,
    draftKey: `block:${block.id}:${language ?? ''}`,
    names,
    values: blockValues(block, languages),
    read: ({ version }) => {
      const found = version?.blocks.find(({ id }) => id === block.id)
      return found && blockValues(found, languages)
    },
    save: async (mine, theirs, etag) => {
      const patch = blockPatch(mine, theirs)
      if (patch) await write.mutateAsync({ etag, content: { id: block.id, ...patch } })
    },
  })
  const { form, draft, submit, conflicts, isGone, error } = part
  const { isDirty } = form.formState

  async function save(values: BlockValues) {
    if (await submit(values)) announce(t('block.saved', { block: name }))
  }

  return (
    <li className={classes.block} aria-labelledby={`block-${block.id}`}>
      <form noValidate onSubmit={form.handleSubmit(save)}>
        <Stack gap="sm">
          <Group justify="space-between" gap="xs">
            <Title order={3} size="h4" id={`block-${block.id}`} tabIndex={-1}>
              {name}
            </Title>
            {!isFrozen && <BlockTools block={block} name={name} position={position} count={count} slug={slug} />}
          </Group>
          <DraftNotice restoredAt={draft.restoredAt} onDiscard={part.restart} />
          {conflicts && (
            <ConflictView
              conflicts={conflicts}
              label={(field) => format.languageLabel(field.replace('texts.', ''))}
              show={(_, value) => String(value)}
              onResolve={part.resolve}
            />
          )}
          {isGone && (
            <Alert variant="outline" color="orange" role="alert">
              {t('block.gone')}
            </Alert>
          )}
          {Boolean(error) && <ProblemAlert error={error} />}
          <div className={classes.columns}>
            {languages.map((tag, index) => (
              <TextColumn
                key={tag}
                form={form}
                language={tag}
                of={name}
                city={city}
                isReadOnly={isFrozen && (index === 0 || isReviewed)}
              />
            ))}
          </div>
          <Group gap="sm">
            {isDirty && (
              <Button type="submit" loading={write.isPending}>
                {t('block.save')}
              </Button>
            )}
            {isDirty && (
              <Button variant="subtle" onClick={part.restart}>
                {t('block.undo')}
              </Button>
            )}
            <Text size="sm" c="dimmed" role="status">
              {isDirty && t('block.unsaved')}
            </Text>
          </Group>
        </Stack>
      </form>
    </li>
  )
}
