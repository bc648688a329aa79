import '../src/main';
