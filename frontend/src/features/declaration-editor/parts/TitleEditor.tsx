import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Declaration } from '@/api/generated'
import { announce } from '@/lib/announcements'
import { useFormat } from '@/lib/i18n/useFormat'
import { ConflictView } from '@/ui/ConflictView'
import { DraftNotice } from '@/ui/DraftNotice'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { Section } from '@/ui/Section'
import { useChange } from '../api'
import { onlyRead } from '../form/onlyRead'
import { type TitleValues, titlePatch, titleValues } from '../form/texts'
import { usePartForm } from '../form/usePartForm'
import type { TextSetting } from './BlockEditor'
import classes from './BlockEditor.module.css'

/** Title and theme, side by side with their translation. */
export function TitleEditor({ declaration, setting }: { declaration: Declaration; setting: TextSetting }) {
  const { t, i18n } = useTranslation('declaration-editor')
  const format = useFormat()
  const { slug, language, isFrozen } = setting
  const languages = [declaration.sourceLanguage, ...(language ? [language] : [])]
  const names = languages.flatMap((tag) => [`titles.${tag}`, `theme.${tag}`])
  const say = useChange(slug, 'say')
  const part = usePartForm<TitleValues>({
    slug,
    draftKey: `title:${slug}:${language ?? ''}`,
    names,
    values: titleValues(declaration, languages),
    read: (written) => titleValues(written.declaration, languages),
    save: async (mine, theirs, etag) => {
      const content = titlePatch(mine, theirs)
      if (content) await say.mutateAsync({ etag, content })
    },
  })
  const { form, draft, submit, conflicts, error } = part
  const { errors, isDirty } = form.formState
  const label = (field: string, tag: string) =>
    t(field === 'titles' ? 'title.titleIn' : 'title.themeIn', { language: format.language(tag) })

  return (
    <Section title={t('title.legend')}>
      <form
        noValidate
        onSubmit={form.handleSubmit(async (values) => (await submit(values)) && announce(t('title.saved')))}
      >
        <Stack gap="sm">
          <DraftNotice restoredAt={draft.restoredAt} onDiscard={part.restart} />
          {conflicts && (
            <ConflictView
              conflicts={conflicts}
              label={(name) => label(...(name.split('.') as [string, string]))}
              show={(_, value) => String(value)}
              onResolve={part.resolve}
            />
          )}
          {Boolean(error) && <ProblemAlert error={error} />}
          <div className={classes.columns}>
            {languages.map((tag, index) => (
              <Stack key={tag} gap="xs">
                <TextInput
                  label={label('titles', tag)}
                  lang={tag}
                  dir={i18n.dir(tag)}
                  maxLength={300}
                  {...(isFrozen && index === 0 ? onlyRead : {})}
                  error={errors.titles?.[tag]?.message}
                  {...form.register(`titles.${tag}`)}
                />
                <TextInput
                  label={label('theme', tag)}
                  lang={tag}
                  dir={i18n.dir(tag)}
                  maxLength={300}
                  {...(isFrozen && index === 0 ? onlyRead : {})}
                  error={errors.theme?.[tag]?.message}
                  {...form.register(`theme.${tag}`)}
                />
              </Stack>
            ))}
          </div>
          {isDirty && (
            <Group>
              <Button type="submit" loading={say.isPending}>
                {t('title.save')}
              </Button>
              <Button variant="subtle" onClick={part.restart}>
                {t('block.undo')}
              </Button>
            </Group>
          )}
        </Stack>
      </form>
    </Section>
  )
}
