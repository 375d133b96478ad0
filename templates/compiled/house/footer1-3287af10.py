from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'word/footer1.xml'

def root(context, missing=missing, environment=environment):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_program = resolve('program')
    l_0_dates = resolve('dates')
    l_0_doc = resolve('doc')
    try:
        t_1 = environment.filters['_printed']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named '_printed' found.")
    try:
        t_2 = environment.filters['date']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'date' found.")
    pass
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?> <w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"><w:p><w:pPr><w:pStyle w:val="Footer"/><w:pBdr><w:top w:val="single" w:sz="4" w:space="3" w:color="000000"/></w:pBdr><w:tabs><w:tab w:val="clear" w:pos="9840"/><w:tab w:val="right" w:pos="13800"/></w:tabs></w:pPr><w:r><w:t xml:space="preserve">Version '
    yield escape(t_1(context, environment.getattr((undefined(name='program') if l_0_program is missing else l_0_program), 'version')))
    yield ' · Issued '
    yield escape(t_1(context, t_2(environment.getattr((undefined(name='dates') if l_0_dates is missing else l_0_dates), 'issued'))))
    yield ' · Next review '
    yield escape(t_1(context, t_2(environment.getattr((undefined(name='dates') if l_0_dates is missing else l_0_dates), 'next_review'))))
    if environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'keep'):
        pass
        yield ' · '
        yield escape(t_1(context, environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'keep')))
    yield '</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space="preserve">Page </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> of </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> NUMPAGES </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>'

blocks = {}
debug_info = '2=27'