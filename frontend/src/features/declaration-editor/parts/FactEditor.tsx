import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Declaration } from '@/api/generated'
import { useConferenceOptions } from '@/features/conference/public/useConferenceOptions'
import { announce } from '@/lib/announcements'
import { ConflictView } from '@/ui/ConflictView'
import { DraftNotice } from '@/ui/DraftNotice'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { Section } from '@/ui/Section'
import { useChange } from '../api'
import { type FactValues, factNames, factPatch, factSchema, factValues } from '../form/declarationValues'
import { FactFields } from '../form/FactFields'
import { useFactLabels } from '../form/useFactLabels'
import { usePartForm } from '../form/usePartForm'

/** What is said of a declaration besides its text. */
export function FactEditor({ declaration, isFrozen }: { declaration: Declaration; isFrozen: boolean }) {
  const { t } = useTranslation('declaration-editor')
  const { slug } = declaration
  const labels = useFactLabels()
  const conferences = useConferenceOptions(declaration.issuer.slug, declaration.conference)
  const say = useChange(slug, 'say')
  const part = usePartForm<FactValues>({
    slug,
    draftKey: `facts:${slug}`,
    names: factNames,
    values: factValues(declaration),
    resolver: zodResolver(factSchema(t)),
    read: (written) => factValues(written.declaration),
    save: async (mine, theirs, etag) => {
      const content = factPatch(mine, theirs)
      if (content) await say.mutateAsync({ etag, content })
    },
  })
  const { form, draft, submit, conflicts, error } = part
  return (
    <Section title={t('facts.legend')}>
      <form
        noValidate
        onSubmit={form.handleSubmit(async (values) => (await submit(values)) && announce(t('facts.saved')))}
      >
        <Stack gap="md" maw={760}>
          <DraftNotice restoredAt={draft.restoredAt} onDiscard={part.restart} />
          {conflicts && (
            <ConflictView
              conflicts={conflicts}
              label={(name) => labels[name] ?? name}
              show={(_, value) => String(value)}
              onResolve={part.resolve}
            />
          )}
          {Boolean(error) && <ProblemAlert error={error} />}
          <FactFields
            register={form.register}
            errors={form.formState.errors}
            labels={labels}
            conferences={conferences}
            isFrozen={isFrozen}
          />
          <Group>
            <Button type="submit" variant="default" loading={say.isPending}>
              {t('facts.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  )
}
