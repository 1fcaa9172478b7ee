import { Button, Group, NativeSelect, Stack, Textarea } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Block, BlockKind } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { useDraft } from '@/lib/useDraft'
import { setViolations } from '@/lib/violations'
import { DraftNotice } from '@/ui/DraftNotice'
import { Fieldset } from '@/ui/Fieldset'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { useChange, type Written, writtenQuery } from '../api'
import { positionFor } from '../form/positionFor'
import { blockKinds } from './BlockTools'
import { FieldButtons } from './FieldButtons'
import { pasteInto } from './pasteInto'
import { Reading } from './Reading'

interface AddBlockProps {
  slug: string
  blocks: Block[]
  sourceLanguage: string
  city: string | undefined
}

const names = ['kind', 'text'] as const
const empty = { kind: 'CLAUSE' as BlockKind, text: '' }

/** A new block: what it is and its words; it goes to the others of its kind. */
export function AddBlock({ slug, blocks, sourceLanguage, city }: AddBlockProps) {
  const { t, i18n } = useTranslation('declaration-editor')
  const queryClient = useQueryClient()
  const box = useRef<HTMLTextAreaElement | null>(null)
  const form = useForm({
    defaultValues: { ...empty, kind: blocks.length === 0 ? ('PREAMBLE' as BlockKind) : empty.kind },
  })
  const draft = useDraft(form, `new-block:${slug}`, names, empty)
  const { mutateAsync, isPending, error, reset } = useChange(slug, 'add')
  const { ref, ...input } = form.register('text', { validate: (text) => text.trim() !== '' || t('add.missing') })

  async function add({ kind, text }: typeof empty) {
    const etag = queryClient.getQueryData<Written>(writtenQuery(slug).queryKey)?.etag
    const content = { kind, position: positionFor(kind, blocks), texts: { [sourceLanguage]: text.trim() } }
    try {
      await mutateAsync({ etag, content })
    } catch (failure) {
      if (
        setViolations(failure, ['kind', `texts.${sourceLanguage}`], (name, fault) => {
          form.setError(name === 'kind' ? 'kind' : 'text', fault, { shouldFocus: true })
        })
      )
        reset()
      return
    }
    draft.discard()
    form.reset({ kind, text: '' })
    announce(t('add.done'))
    box.current?.focus()
  }

  function insert(filled: string, cursor: number) {
    form.setValue('text', filled, { shouldDirty: true })
    requestAnimationFrame(() => {
      box.current?.focus()
      box.current?.setSelectionRange(cursor, cursor)
    })
  }

  function discard() {
    draft.discard()
    form.reset(empty)
  }

  const text = form.watch('text')
  return (
    <form noValidate onSubmit={form.handleSubmit(add)}>
      <Fieldset legend={t('add.legend')} hint={t('add.hint')}>
        <DraftNotice restoredAt={draft.restoredAt} onDiscard={discard} />
        {error && <ProblemAlert error={error} />}
        <NativeSelect
          label={t('add.kind')}
          maw={320}
          data={blockKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          {...form.register('kind')}
        />
        <Stack gap="xs" maw={760}>
          <Textarea
            {...input}
            ref={(element) => {
              ref(element)
              box.current = element
            }}
            label={t('add.text')}
            lang={sourceLanguage}
            dir={i18n.dir(sourceLanguage)}
            error={form.formState.errors.text?.message}
            onPaste={pasteInto(insert)}
          />
          <FieldButtons textarea={box} onInsert={insert} />
          <Reading text={text} language={sourceLanguage} city={city} />
        </Stack>
        <Group>
          <Button type="submit" variant={blocks.length === 0 ? 'filled' : 'default'} loading={isPending}>
            {t('add.send')}
          </Button>
        </Group>
      </Fieldset>
    </form>
  )
}
